from django.contrib import admin
from django.urls import path

from training.views import PlanDetail, PlanList, WorkoutList

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/plans/", PlanList.as_view(), name="plans"),
    path("api/plans/<int:pk>/", PlanDetail.as_view(), name="plan"),
    path("api/plans/<int:plan_pk>/workouts/", WorkoutList.as_view(), name="workouts"),
]
