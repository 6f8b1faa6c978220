from django.contrib import admin
from django.urls import path

from plants.views import PlantsView, PlantView

urlpatterns = [
    path("admin/", admin.site.urls),
    path("plants/", PlantsView.as_view()),
    path("plants/<int:pk>/", PlantView.as_view()),
]
