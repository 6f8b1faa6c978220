from django.urls import path

from .views import FiringList, VoucherList

urlpatterns = [
    path("vouchers/", VoucherList.as_view()),
    path("vouchers/<uuid:code>/firings/", FiringList.as_view()),
]
