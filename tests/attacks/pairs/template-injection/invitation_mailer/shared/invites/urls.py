from django.urls import path

from . import views

urlpatterns = [
    path("parties/", views.parties, name="parties"),
    path("parties/<int:party>/guests/<int:guest>/preview/", views.preview),
    path("invitations/", views.invitations),
]
