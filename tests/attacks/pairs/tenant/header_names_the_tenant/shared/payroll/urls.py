from django.urls import include, path
from rest_framework.routers import SimpleRouter

from .views import MyCompanies, PayslipViewSet

router = SimpleRouter()
router.register("payslips", PayslipViewSet, basename="payslip")

urlpatterns = [
    path("companies/", MyCompanies.as_view()),
    path("", include(router.urls)),
]
