from django.contrib import admin
from django.urls import path

from meters.views import Dashboard

urlpatterns = [
    path("admin/", admin.site.urls),
    path("usage/<int:year>/<int:month>/", Dashboard.as_view(month_format="%m"), name="usage"),
]
