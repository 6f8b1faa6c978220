from django.contrib import admin
from django.urls import path

from harbour import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("berths/<int:pk>/details/", views.change_details),
]
