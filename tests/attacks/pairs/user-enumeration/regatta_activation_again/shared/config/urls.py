from django.contrib import admin
from django.urls import path

from regatta.views import Confirm, MailAgain, MyRaces, Races

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/races/", Races.as_view()),
    path("api/races/mine/", MyRaces.as_view()),
    path("api/entry/mail-again/", MailAgain.as_view()),
    path("api/entry/confirm/", Confirm.as_view()),
]
