from django.urls import path

from . import views

urlpatterns = [
    path("cranes/", views.CraneList.as_view()),
    path("cranes/<int:pk>/", views.CraneDetail.as_view()),
    path("cranes/<int:pk>/inspections/", views.InspectionList.as_view()),
]
