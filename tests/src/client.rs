//! A blocking HTTP/1.1 client of a few lines: it shares no code with any server and writes no log.

use std::{
    io::{self, BufRead, BufReader, Write},
    net::{SocketAddr, TcpStream},
    time::Duration,
};

/// What came back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The status.
    pub status: u16,
    /// The body.
    pub body: Vec<u8>,
}

/// One connection at a time to one address, kept open between requests.
#[derive(Debug)]
pub struct Client {
    at: SocketAddr,
    timeout: Duration,
    connection: Option<BufReader<TcpStream>>,
}

impl Client {
    /// A client that waits at most so long for anything.
    pub fn new(at: SocketAddr, timeout: Duration) -> Self {
        Self {
            at,
            timeout,
            connection: None,
        }
    }

    /// Sends a request and reads the whole answer.
    ///
    /// # Errors
    /// When the connection fails: then nobody knows whether the request was served. The next one opens another connection.
    pub fn send(
        &mut self,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: &[u8],
    ) -> io::Result<Answer> {
        let mut connection = match self.connection.take() {
            Some(connection) => connection,
            None => self.connect()?,
        };
        let mut head = format!("{method} {path} HTTP/1.1\r\nHost: {}\r\n", self.at);
        for (name, value) in headers {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        head.push_str(&format!("Content-Length: {}\r\n\r\n", body.len()));
        connection
            .get_mut()
            .write_all(&[head.as_bytes(), body].concat())?;
        let (answer, stays_open) = read_answer(&mut connection)?;
        self.connection = stays_open.then_some(connection);
        Ok(answer)
    }

    fn connect(&self) -> io::Result<BufReader<TcpStream>> {
        let stream = TcpStream::connect_timeout(&self.at, self.timeout)?;
        stream.set_nodelay(true)?;
        stream.set_read_timeout(Some(self.timeout))?;
        stream.set_write_timeout(Some(self.timeout))?;
        Ok(BufReader::new(stream))
    }
}

/// Reads one answer, and whether the connection stays open behind it.
fn read_answer(connection: &mut impl BufRead) -> io::Result<(Answer, bool)> {
    let status = read_line(connection)?;
    let status = status.split(' ').nth(1).and_then(|code| code.parse().ok());
    let status = status.ok_or_else(|| broken("no status line"))?;
    let (mut length, mut is_chunked, mut stays_open) = (0, false, true);
    loop {
        let line = read_line(connection)?;
        if line.is_empty() {
            break;
        }
        let (name, value) = line.split_once(':').ok_or_else(|| broken("no header"))?;
        let value = value.trim().to_ascii_lowercase();
        match name.to_ascii_lowercase().as_str() {
            "content-length" => length = value.parse().map_err(|_| broken("no length"))?,
            "transfer-encoding" => is_chunked = value == "chunked",
            "connection" => stays_open = value != "close",
            _ => {}
        }
    }
    let mut body = vec![0; length];
    if is_chunked {
        body = read_chunks(connection)?;
    } else {
        connection.read_exact(&mut body)?;
    }
    Ok((Answer { status, body }, stays_open))
}

fn read_chunks(connection: &mut impl BufRead) -> io::Result<Vec<u8>> {
    let mut body = Vec::new();
    loop {
        let line = read_line(connection)?;
        let size = line.split(';').next().unwrap_or_default().trim();
        let size = usize::from_str_radix(size, 16).map_err(|_| broken("no chunk"))?;
        let from = body.len();
        body.resize(from + size, 0);
        connection.read_exact(&mut body[from..])?;
        read_line(connection)?;
        if size == 0 {
            return Ok(body);
        }
    }
}

fn read_line(connection: &mut impl BufRead) -> io::Result<String> {
    let mut line = String::new();
    if connection.read_line(&mut line)? == 0 {
        return Err(io::ErrorKind::UnexpectedEof.into());
    }
    Ok(line.trim_end_matches(['\r', '\n']).to_owned())
}

fn broken(what: &str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, what)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> io::Result<(Answer, bool)> {
        read_answer(&mut text.as_bytes())
    }

    #[test]
    fn answers_are_read_with_a_length_in_chunks_or_without_a_body() {
        let (answer, open) = read("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabcX").unwrap();
        assert_eq!(
            (answer.status, answer.body.as_slice(), open),
            (200, &b"abc"[..], true)
        );
        let chunked = "HTTP/1.1 207 X\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n2\r\nab\r\n1\r\nc\r\n0\r\n\r\n";
        let (answer, open) = read(chunked).unwrap();
        assert_eq!(
            (answer.status, answer.body.as_slice(), open),
            (207, &b"abc"[..], false)
        );
        let (answer, _) = read("HTTP/1.1 204 No Content\r\n\r\n").unwrap();
        assert_eq!((answer.status, answer.body.len()), (204, 0));
    }

    #[test]
    fn half_an_answer_is_none() {
        for text in [
            "",
            "HTTP/1.1 200 OK\r\n",
            "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nabc",
            "nonsense\r\n\r\n",
        ] {
            assert!(read(text).is_err(), "{text:?}");
        }
    }
}
