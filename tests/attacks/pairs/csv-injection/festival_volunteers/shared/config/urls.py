from django.contrib import admin
from django.urls import path

from volunteers.views import Sheet, SignUp, Thanks

urlpatterns = [
    path("admin/", admin.site.urls),
    path("<slug:slug>/sign-up/", SignUp.as_view(), name="sign-up"),
    path("<slug:slug>/thanks/", Thanks.as_view(), name="thanks"),
    path("<slug:slug>/sheet/", Sheet.as_view(), name="sheet"),
]
