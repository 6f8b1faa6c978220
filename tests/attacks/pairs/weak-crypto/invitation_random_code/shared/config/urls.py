from django.urls import path

from teams import views

urlpatterns = [path("invite/", views.send_invitation), path("accept/", views.accept)]
