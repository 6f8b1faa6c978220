from django.urls import path

from . import views

urlpatterns = [
    path("kilns/", views.Kilns.as_view()),
    path("credit/", views.Credit.as_view()),
    path("firings/", views.Firings.as_view()),
]
