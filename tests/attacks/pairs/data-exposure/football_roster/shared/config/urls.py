from django.contrib import admin
from django.urls import path

from club import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("", views.fixtures, name="fixtures"),
    path("teams/<int:pk>/roster.json", views.roster, name="roster"),
    path("teams/<int:pk>/contacts/", views.contact_sheet, name="contacts"),
]
