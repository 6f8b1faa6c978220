from django.urls import path

from . import views

urlpatterns = [
    path("opening-hours/", views.OpeningHours.as_view()),
    path("households/", views.HouseholdList.as_view()),
    path("households/<int:pk>/", views.HouseholdDetail.as_view()),
    path("households/<int:pk>/visits/", views.VisitList.as_view()),
]
