from django.urls import path

from payments.views import PaymentList

urlpatterns = [path("api/payments/", PaymentList.as_view())]
