from django.contrib import admin
from django.urls import path

from caves import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("journal/", views.Journal.as_view(), name="journal"),
    path("journal/<int:pk>/", views.ReportPage.as_view(), name="report"),
    path("desk/", views.Desk.as_view(), name="desk"),
]
