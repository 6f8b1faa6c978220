from django.contrib.auth.views import LogoutView
from django.urls import path

from . import views

urlpatterns = [
    path("", views.timetable, name="timetable"),
    path("tickets/", views.tickets, name="tickets"),
    path("login/", views.log_in, name="login"),
    path("logout/", LogoutView.as_view(next_page="timetable"), name="logout"),
]
