from django.urls import path

from . import views

urlpatterns = [
    path("", views.Sections.as_view(), name="sections"),
    path("sent/", views.Sent.as_view(), name="sent"),
    path("sections/<slug:slug>/write/", views.WriteNote.as_view(), name="write"),
]
