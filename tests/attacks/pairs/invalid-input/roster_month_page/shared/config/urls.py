from django.contrib import admin
from django.urls import include, path

from roster import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/", include("django.contrib.auth.urls")),
    path("roster/", views.this_month, name="roster"),
    path("roster/<int:year>/<int:month>/", views.month, name="month"),
]
