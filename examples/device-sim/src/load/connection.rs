//! A minimal HTTP/1.1 client for load: writes bytes made beforehand, reads status and body.
//!
//! Hand-written on purpose. Client and server share two cores on the test bench, so every
//! microsecond that a general client spends on header maps, channels and tasks is taken from
//! the server that is measured. It knows just what a server's answer to a device may be:
//! `Content-Length`, `chunked`, or no body, on a connection that is kept alive. Everything
//! that is not load goes through [`transport`](crate::transport), which uses hyper.

use std::io;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use crate::transport::Route;

/// A head longer than this is no answer of an MDM server.
const LONGEST_HEAD: usize = 64 * 1024;

/// What the server answered; the body is in the connection's buffer.
#[derive(Debug)]
pub(super) struct Answer<'a> {
    pub(super) status: u16,
    pub(super) body: &'a [u8],
}

/// A connection that is opened again when it broke.
#[derive(Debug)]
pub(super) struct Connection {
    host: String,
    port: u16,
    stream: Option<TcpStream>,
    buffer: Vec<u8>,
}

/// How the end of a body is found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Framing {
    Length(usize),
    Chunked,
}

/// The head of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Head {
    status: u16,
    framing: Framing,
    closes: bool,
    bytes: usize,
}

impl Connection {
    pub(super) fn new(route: &Route) -> Self {
        Self {
            host: route.host.clone(),
            port: route.port,
            stream: None,
            buffer: Vec::new(),
        }
    }

    /// Sends a request and reads its answer. After an error the next call connects anew.
    pub(super) async fn send(&mut self, request: &[u8]) -> io::Result<Answer<'_>> {
        let mut stream = match self.stream.take() {
            Some(stream) => stream,
            None => {
                let stream = TcpStream::connect((self.host.as_str(), self.port)).await?;
                stream.set_nodelay(true)?;
                stream
            }
        };
        self.buffer.clear();
        stream.write_all(request).await?;
        let head = self.read_head(&mut stream).await?;
        let body = match head.framing {
            Framing::Length(length) => {
                self.fill(&mut stream, head.bytes + length).await?;
                head.bytes..head.bytes + length
            }
            Framing::Chunked => self.read_chunks(&mut stream, head.bytes).await?,
        };
        if !head.closes {
            self.stream = Some(stream);
        }
        Ok(Answer {
            status: head.status,
            body: &self.buffer[body],
        })
    }

    async fn read_head(&mut self, stream: &mut TcpStream) -> io::Result<Head> {
        loop {
            if let Some(head) = parse_head(&self.buffer)? {
                return Ok(head);
            }
            if self.buffer.len() > LONGEST_HEAD {
                return Err(malformed("head too long"));
            }
            self.read_some(stream).await?;
        }
    }

    async fn read_some(&mut self, stream: &mut TcpStream) -> io::Result<()> {
        self.buffer.reserve(16 * 1024);
        match stream.read_buf(&mut self.buffer).await? {
            0 => Err(io::ErrorKind::UnexpectedEof.into()),
            _ => Ok(()),
        }
    }

    async fn fill(&mut self, stream: &mut TcpStream, wanted: usize) -> io::Result<()> {
        while self.buffer.len() < wanted {
            self.read_some(stream).await?;
        }
        Ok(())
    }

    /// Joins the chunks behind the head; gives their place in the buffer.
    async fn read_chunks(
        &mut self,
        stream: &mut TcpStream,
        from: usize,
    ) -> io::Result<std::ops::Range<usize>> {
        let mut end = from;
        let mut at = from;
        loop {
            let line_end = loop {
                match find(&self.buffer[at..], b"\r\n") {
                    Some(length) => break at + length,
                    None => self.read_some(stream).await?,
                }
            };
            let line = std::str::from_utf8(&self.buffer[at..line_end]).unwrap_or_default();
            let size = line.split(';').next().unwrap_or_default().trim();
            let size = usize::from_str_radix(size, 16).map_err(|_| malformed("size of a chunk"))?;
            let data = line_end + 2;
            self.fill(stream, data + size + 2).await?;
            if size == 0 {
                return Ok(from..end);
            }
            self.buffer.copy_within(data..data + size, end);
            end += size;
            at = data + size + 2;
        }
    }
}

fn malformed(what: &str) -> io::Error {
    io::Error::new(
        io::ErrorKind::InvalidData,
        format!("malformed answer: {what}"),
    )
}

fn find(haystack: &[u8], needle: &[u8]) -> Option<usize> {
    haystack
        .windows(needle.len())
        .position(|window| window == needle)
}

/// Reads a head once it is complete.
fn parse_head(bytes: &[u8]) -> io::Result<Option<Head>> {
    let Some(end) = find(bytes, b"\r\n\r\n") else {
        return Ok(None);
    };
    let text = std::str::from_utf8(&bytes[..end]).map_err(|_| malformed("not text"))?;
    let mut lines = text.split("\r\n");
    let status_line = lines.next().unwrap_or_default();
    let status = status_line
        .strip_prefix("HTTP/1.")
        .and_then(|rest| rest.get(2..5))
        .and_then(|digits| digits.parse().ok())
        .ok_or_else(|| malformed("status line"))?;
    let mut head = Head {
        status,
        framing: Framing::Length(0),
        closes: false,
        bytes: end + 4,
    };
    for line in lines {
        let Some((name, value)) = line.split_once(':') else {
            continue;
        };
        let value = value.trim();
        if name.eq_ignore_ascii_case("content-length") {
            let length = value.parse().map_err(|_| malformed("content-length"))?;
            head.framing = Framing::Length(length);
        } else if name.eq_ignore_ascii_case("transfer-encoding") {
            head.framing = Framing::Chunked;
        } else if name.eq_ignore_ascii_case("connection") {
            head.closes = value.eq_ignore_ascii_case("close");
        }
    }
    Ok(Some(head))
}

#[cfg(test)]
mod tests {
    use tokio::net::TcpListener;

    use super::*;

    /// A connection to a server that gives these answers, cut into pieces of some bytes.
    async fn connection(answers: &'static [&'static str], piece: usize) -> Connection {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        tokio::spawn(async move {
            let mut answers = answers.iter();
            'connections: loop {
                let (mut stream, _) = listener.accept().await.unwrap();
                let mut request = [0; 4];
                while stream.read_exact(&mut request).await.is_ok() {
                    let Some(answer) = answers.next() else { return };
                    for part in answer.as_bytes().chunks(piece) {
                        stream.write_all(part).await.unwrap();
                        stream.flush().await.unwrap();
                        tokio::task::yield_now().await;
                    }
                    if answer.contains("close") {
                        continue 'connections;
                    }
                }
            }
        });
        let url = format!("http://127.0.0.1:{port}/");
        Connection::new(&Route::parse(&url).unwrap())
    }

    #[tokio::test]
    async fn answers_with_a_length_are_read_one_after_the_other() {
        const ANSWERS: &[&str] = &[
            "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello",
            "HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n",
            "HTTP/1.1 200 OK\r\n\r\n",
        ];
        for piece in [1, 7, 1000] {
            let mut connection = connection(ANSWERS, piece).await;
            let answer = connection.send(b"PUT ").await.unwrap();
            assert_eq!((answer.status, answer.body), (200, &b"hello"[..]));
            let answer = connection.send(b"PUT ").await.unwrap();
            assert_eq!((answer.status, answer.body), (404, &b""[..]));
            assert_eq!(connection.send(b"PUT ").await.unwrap().status, 200);
        }
    }

    #[tokio::test]
    async fn chunked_bodies_are_joined() {
        const ANSWERS: &[&str] = &[
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n\
             5\r\nhello\r\nA;x=y\r\n 123456789\r\n0\r\n\r\n",
            "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok",
        ];
        for piece in [1, 9, 1000] {
            let mut connection = connection(ANSWERS, piece).await;
            let answer = connection.send(b"PUT ").await.unwrap();
            assert_eq!(answer.body, b"hello 123456789");
            assert_eq!(connection.send(b"PUT ").await.unwrap().body, b"ok");
        }
    }

    #[tokio::test]
    async fn after_a_close_it_connects_again() {
        const ANSWERS: &[&str] = &[
            "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 1\r\n\r\na",
            "HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nb",
        ];
        let mut connection = connection(ANSWERS, 1000).await;
        assert_eq!(connection.send(b"PUT ").await.unwrap().body, b"a");
        assert_eq!(connection.send(b"PUT ").await.unwrap().body, b"b");
    }

    #[tokio::test]
    async fn what_is_not_http_is_an_error() {
        const ANSWERS: &[&str] = &["SSH-2.0-OpenSSH\r\n\r\n"];
        let mut connection = connection(ANSWERS, 1000).await;
        assert!(connection.send(b"PUT ").await.is_err());
    }
}
