from django.urls import path

from clinic import views

urlpatterns = [path("clinics/<int:clinic_id>/patients/search/", views.patient_search)]
