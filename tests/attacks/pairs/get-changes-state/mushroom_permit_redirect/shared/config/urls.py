from django.contrib import admin
from django.urls import path

from mushrooms import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("permits/", views.PermitList.as_view(), name="permits"),
    path("permits/<int:pk>/surrender/", views.SurrenderPermit.as_view(), name="surrender"),
]
