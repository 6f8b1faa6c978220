from concurrent.futures import ThreadPoolExecutor

from django.core.mail import send_mail

pool = ThreadPoolExecutor(2)


def mail_token(address, token):
    """Sent beside the request, so that its time doesn't tell whether there is an account."""
    text = f"Set a new password at https://app.planner.example/reset#{token}"
    pool.submit(send_mail, "Your new password", text, None, [address])
