from django.contrib import admin
from django.urls import path

from hangar import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("flights/", views.MyFlights.as_view(), name="flights"),
    path("password/forgotten/", views.forgotten, name="forgotten"),
    path("password/new/<str:code>/", views.new_password, name="new-password"),
]
