from django.urls import path

from . import views

urlpatterns = [
    path("account/", views.account, name="account"),
    path("account/send/", views.send, name="send"),
    path("hooks/cleared/", views.cleared, name="cleared"),
]
