from django.contrib import admin
from django.contrib.auth.views import LoginView
from django.urls import path

from observatory import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/login/", LoginView.as_view(), name="login"),
    path("nights/", views.NightList.as_view(), name="nights"),
    path("enquiries/", views.EnquiryList.as_view(), name="enquiries"),
    path("enquiries/new/", views.EnquiryCreate.as_view(), name="enquiry-new"),
    path("enquiries/<int:pk>/", views.EnquiryPage.as_view(), name="enquiry"),
]
