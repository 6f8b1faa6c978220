from concurrent.futures import ThreadPoolExecutor

from django.core.mail import send_mail

pool = ThreadPoolExecutor(max_workers=2)


def mail_later(subject, text, recipient):
    return pool.submit(send_mail, subject, text, None, [recipient])
