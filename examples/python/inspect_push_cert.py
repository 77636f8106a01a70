"""Says what a push certificate is good for, and whether another may take its place.

    python inspect_push_cert.py push.pem
    python inspect_push_cert.py push.pem --key push.key --renewal new.pem

The exit code is 1 if an operator has to act.
"""

from __future__ import annotations

import argparse
import sys
from datetime import datetime, timezone
from pathlib import Path

import mdm_core as mdm

CALM = {mdm.ExpiryLevel.CALM, mdm.ExpiryLevel.NOTICE}


def report(certificate: mdm.PushCertificate, now: datetime) -> str:
    return "\n".join(
        [
            f"topic        {certificate.topic}",
            f"serial       {certificate.serial}",
            f"environment  {certificate.environment.value}",
            f"issuer       {certificate.issuer} ({certificate.origin.value})",
            f"ends         {certificate.not_after:%Y-%m-%d} in {certificate.days_left(now)} days"
            f" ({certificate.expiry(now).value})",
        ]
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("certificate", type=Path)
    parser.add_argument("--key", type=Path)
    parser.add_argument("--renewal", type=Path, help="the certificate that is to take its place")
    arguments = parser.parse_args()
    now = datetime.now(timezone.utc)
    try:
        certificate = mdm.PushCertificate.inspect(arguments.certificate.read_bytes())
        print(report(certificate, now))
        fine = certificate.expiry(now) in CALM
        if arguments.key:
            fit = certificate.fit(arguments.key.read_bytes())
            print(f"key          {fit.value}")
            fine = fine and fit is not mdm.KeyFit.OTHER
        if arguments.renewal:
            new = mdm.PushCertificate.inspect(arguments.renewal.read_bytes())
            fine = True
            print(f"renewal      {certificate.check_renewal(new, now)} days gained")
    except mdm.MdmError as error:
        sys.exit(f"{error.code}: {error}")
    sys.exit(not fine)


if __name__ == "__main__":
    main()
