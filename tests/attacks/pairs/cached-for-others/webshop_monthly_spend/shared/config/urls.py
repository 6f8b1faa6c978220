from django.contrib import admin
from django.urls import path

from orders.views import SpendView

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/spend/<int:year>/<int:month>/", SpendView.as_view(), name="spend"),
]
