from django.urls import path

from . import views

urlpatterns = [
    path("bikes/", views.Bikes.as_view()),
    path("bikes/<int:pk>/", views.BikeDetail.as_view()),
    path("bikes/<int:pk>/repairs/", views.Repairs.as_view()),
]
