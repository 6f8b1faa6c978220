from django.urls import path

from . import views

urlpatterns = [
    path("tokens/", views.Tokens.as_view()),
    path("slots/", views.MySlots.as_view()),
]
