from django.urls import path

from patients import views

urlpatterns = [
    path("login/", views.patient_login, name="login"),
    path("logout/", views.patient_logout, name="logout"),
    path("appointments/", views.appointments, name="appointments"),
]
