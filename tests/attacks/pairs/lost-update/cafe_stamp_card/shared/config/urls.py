from django.contrib import admin
from django.urls import path

from loyalty.views import CardDetail, Redeem

urlpatterns = [
    path("admin/", admin.site.urls),
    path("card/", CardDetail.as_view(), name="card"),
    path("card/redeem/", Redeem.as_view(), name="redeem"),
]
