from django.contrib import admin
from django.urls import path

from synchro.views import AskView, RosterView, SentView

urlpatterns = [
    path("admin/", admin.site.urls),
    path("link/", AskView.as_view(), name="ask"),
    path("link/sent/", SentView.as_view(), name="sent"),
    path("roster/<uuid:token>/", RosterView.as_view(), name="roster"),
]
