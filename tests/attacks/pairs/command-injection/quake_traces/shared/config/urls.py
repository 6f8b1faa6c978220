from django.contrib import admin
from django.contrib.auth.views import LoginView
from django.urls import path

from seismic import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("login/", LoginView.as_view(), name="login"),
    path("sensors/", views.SensorList.as_view(), name="sensors"),
    path("sensors/new/", views.SensorCreate.as_view(), name="sensor-new"),
    path("sensors/<int:pk>/trace/", views.TraceAppend.as_view(), name="trace"),
    path("sensors/<int:pk>/count/", views.TraceCount.as_view(), name="count"),
]
