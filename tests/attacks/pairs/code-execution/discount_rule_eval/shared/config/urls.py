from django.contrib import admin
from django.urls import path

from pricing.api import TryRule

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/discount-rule/", TryRule.as_view()),
]
