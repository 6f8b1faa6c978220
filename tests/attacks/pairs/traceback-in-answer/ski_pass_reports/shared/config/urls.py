from django.contrib import admin
from django.urls import path

from skipass.views import Busiest, Lifts, Usage

urlpatterns = [
    path("admin/", admin.site.urls),
    path("lifts/", Lifts.as_view(), name="lifts"),
    path("lifts/busiest/", Busiest.as_view(), name="busiest"),
    path("lifts/<int:pk>/usage/", Usage.as_view(), name="usage"),
]
