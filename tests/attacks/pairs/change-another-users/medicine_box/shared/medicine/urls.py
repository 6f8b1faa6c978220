from django.urls import path

from . import views

urlpatterns = [
    path("api/medicines/", views.MedicineListView.as_view()),
    path("api/doses/", views.DoseListView.as_view()),
    path("api/doses/taken/", views.mark_taken),
]
