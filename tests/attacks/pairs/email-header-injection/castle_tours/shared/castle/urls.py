from django.urls import path

from . import views

urlpatterns = [
    path("tours/", views.tours, name="tours"),
    path("tours/<int:pk>/enquire/", views.enquire, name="enquire"),
    path("enquiries/", views.my_enquiries, name="my-enquiries"),
]
