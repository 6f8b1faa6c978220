from django.urls import path

from . import views

app_name = "physio"
urlpatterns = [
    path("exercises/", views.ExerciseList.as_view(), name="exercises"),
    path("exercises/<int:pk>/", views.ExerciseDetail.as_view(), name="exercise"),
    path("plans/", views.PlanList.as_view(), name="plans"),
    path("plans/<int:pk>/", views.PlanDetail.as_view(), name="plan"),
]
