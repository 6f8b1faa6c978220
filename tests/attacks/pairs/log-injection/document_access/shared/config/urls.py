from django.contrib import admin
from django.urls import path

from records import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("records/", views.index, name="records"),
    path("records/<str:number>/", views.record, name="record"),
]
