from django.urls import path

from . import views

urlpatterns = [
    path("balance/", views.balance),
    path("sent/", views.sent),
    path("send/", views.send),
]
