from django.urls import path

from meters import views

urlpatterns = [
    path("sensors/", views.register),
    path("sensors/<int:pk>/readings/", views.readings),
]
