from django.core.mail import EmailMessage
from django.template import Context, Template
from django.template.loader import render_to_string


def letter(enquiry):
    context = {"enquiry": enquiry, "guide": enquiry.tour.guide}
    body = render_to_string("tours/enquiry.txt", context)
    source = "{% extends 'tours/letter.txt' %}{% block body %}" + body + "{% endblock %}"
    return Template(source).render(Context(context))


def send_enquiry(enquiry):
    text = letter(enquiry)
    for address in (enquiry.tour.guide.user.email, enquiry.sender.email):
        if address:
            EmailMessage(f"Enquiry {enquiry.pk}", text, to=[address]).send(fail_silently=True)
