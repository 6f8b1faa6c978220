from django.contrib import admin
from django.urls import path

from windfarm import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("farms/<int:farm_pk>/turbines/", views.TurbineList.as_view(), name="turbines"),
    path("farms/<int:farm_pk>/turbines/<int:pk>/", views.TurbineDetail.as_view(), name="turbine"),
]
