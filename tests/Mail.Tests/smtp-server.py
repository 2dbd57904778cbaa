"""A real mail server for the tests: tells its port once it listens, files what it gets in a Maildir, ends with its parent."""
import asyncio
import os
import sys
import threading
import warnings

from aiosmtpd.handlers import Mailbox
from aiosmtpd.smtp import SMTP, AuthResult


warnings.simplefilter("ignore")   # passwords in clear, on this machine only


def main(maildir, user=None, password=None):
    def check(server, session, envelope, mechanism, data):
        known = (data.login.decode(), data.password.decode()) == (user, password)
        return AuthResult(success=known, handled=False)

    def conversation():
        return SMTP(Mailbox(maildir), hostname="localhost", auth_require_tls=False,
                    auth_required=user is not None, authenticator=check if user else None)

    loop = asyncio.new_event_loop()
    server = loop.run_until_complete(loop.create_server(conversation, "127.0.0.1", 0))
    print(server.sockets[0].getsockname()[1], flush=True)
    threading.Thread(target=lambda: (sys.stdin.read(), os._exit(0)), daemon=True).start()
    loop.run_forever()


main(*sys.argv[1:])
