from django.contrib import admin
from django.urls import path

from translate import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("jobs/", views.jobs, name="jobs"),
    path("jobs/<int:number>/deliver/", views.deliver, name="deliver"),
    path("r/<str:key>/", views.result, name="result"),
]
