from django.urls import path

from . import views

urlpatterns = [
    path("pets/", views.Pets.as_view()),
    path("pets/<int:pk>/visits/", views.Visits.as_view()),
    path("enter/ask/", views.AskForLink.as_view()),
    path("enter/", views.Enter.as_view()),
]
