from django.contrib import admin
from django.contrib.auth.views import LoginView
from django.urls import path

from pianos.views import AddPiano, AskTuning, ChangePiano, DropPiano, PianoList

urlpatterns = [
    path("admin/", admin.site.urls),
    path("login/", LoginView.as_view(), name="login"),
    path("pianos/", PianoList.as_view(), name="pianos"),
    path("pianos/add/", AddPiano.as_view(), name="add"),
    path("pianos/<int:pk>/", ChangePiano.as_view(), name="change"),
    path("pianos/<int:pk>/drop/", DropPiano.as_view(), name="drop"),
    path("pianos/<int:pk>/tuning/", AskTuning.as_view(), name="tuning"),
]
