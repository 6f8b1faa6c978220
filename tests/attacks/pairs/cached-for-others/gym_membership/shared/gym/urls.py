from django.urls import path

from . import views

urlpatterns = [
    path("", views.timetable, name="timetable"),
    path("membership/", views.membership, name="membership"),
    path("lessons/<int:lesson_pk>/sign-up/", views.sign_up, name="sign-up"),
]
