from django.contrib.auth.decorators import login_not_required
from django.utils.decorators import method_decorator
from django.views.generic import ListView

from .models import Train, Volunteer


@method_decorator(login_not_required, name="dispatch")
class Timetable(ListView):
    model = Train
    paginate_by = 40


class VolunteerPhones(Timetable):
    """For those who are on duty: staff and volunteers with an account."""

    model = Volunteer
