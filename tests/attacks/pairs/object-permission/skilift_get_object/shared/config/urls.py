from django.contrib import admin
from django.urls import path

from skilift import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("lifts/", views.LiftList.as_view(), name="lifts"),
    path("lifts/<str:code>/", views.LiftDetail.as_view(), name="lift"),
    path("lifts/<str:code>/stop/", views.LiftStop.as_view(), name="stop"),
]
