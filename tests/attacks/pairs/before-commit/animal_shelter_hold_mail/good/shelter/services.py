from functools import partial

from django.core.mail import send_mail
from django.db import transaction

from .models import Application, Hold


def tell(application):
    animal = application.animal
    send_mail(
        f"We hold {animal.name} for you",
        f"Please come and see {animal.name} within a week. Application {application.pk}.",
        None,
        [application.applicant.email],
    )


def hold_animal(animal, applicant, home):
    """Keep the animal for the applicant, who is told by mail."""
    with transaction.atomic():
        application = Application.objects.create(animal=animal, applicant=applicant, home=home)
        Hold.objects.create(animal=animal, application=application)
        transaction.on_commit(partial(tell, application))
    return application
