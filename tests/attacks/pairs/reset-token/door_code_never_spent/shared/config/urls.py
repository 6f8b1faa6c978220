from django.urls import path

from residents import views

urlpatterns = [path("forgot/", views.forgot), path("forgot/confirm/", views.confirm)]
