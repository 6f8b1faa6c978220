from django.contrib import admin
from django.urls import include, path
from rest_framework import routers

from loans.views import LoanRequestViewSet

router = routers.DefaultRouter()
router.register("loan-requests", LoanRequestViewSet, basename="loanrequest")

urlpatterns = [
    path("admin/", admin.site.urls),
    path("", include(router.urls)),
]
